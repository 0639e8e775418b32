export interface RefusedValue {
  /** What somebody gets wrong. */
  readonly mistake: string;
  /** Flags of `helm template`. */
  readonly flags: readonly string[];
  /** What the refusal must say, in Helm 4 and in Helm 3 (the two word a schema's errors differently). */
  readonly says: RegExp;
}

const set = (...pairs: readonly string[]) => pairs.flatMap((pair) => ['--set', pair]);

/** Wrong values, each of which the chart refuses before anything reaches a cluster. */
export const REFUSED_VALUES: readonly RefusedValue[] = [
  { mistake: 'a misspelt value', flags: set('replcas=2'), says: /replcas'? (is )?not allowed/ },
  { mistake: 'a misspelt value further in', flags: set('ingress.hots=a.example'), says: /ingress.*hots/ },
  { mistake: 'no pods', flags: set('replicas=0'), says: /replicas.*\b1\b/ },
  { mistake: 'a number in quotes', flags: ['--set-string', 'replicas=2'], says: /replicas.*integer/ },
  { mistake: 'the tag latest', flags: set('image.tag=latest'), says: /image\.tag is "latest".*Give a version/ },
  {
    mistake: 'an unknown pull policy',
    flags: set('image.pullPolicy=Sometimes'),
    says: /pullPolicy.*IfNotPresent.*Always/,
  },
  { mistake: 'a digest that is none', flags: set('image.digest=abc'), says: /image.digest.*sha256/ },
  { mistake: 'no repository', flags: set('image.repository='), says: /image.repository/ },
  { mistake: 'no database secret', flags: set('database.existingSecret='), says: /database.existingSecret/ },
  {
    mistake: 'a database password in the values',
    flags: set('database.url=postgres://u:p@h/d'),
    says: /database.*url.*not allowed/,
  },
  { mistake: 'no signing key', flags: set('secretKey.existingSecret='), says: /secretKey.existingSecret/ },
  { mistake: 'memory in words', flags: set('resources.limits.memory=lots'), says: /resources.limits.memory.*pattern/ },
  { mistake: 'no limits', flags: ['--set-json', 'resources.limits=null'], says: /resources.*limits/ },
  {
    mistake: 'an unknown sample council',
    flags: set('council.sample=bristol'),
    says: /council.sample.*hartwold.*wexmoor/,
  },
  { mistake: 'no council at all', flags: set('council.sample='), says: /No council is given\. Set council\.settings/ },
  {
    mistake: 'two councils',
    flags: set('council.settings=a', 'council.existingConfigMap=b'),
    says: /Both council\.settings and council\.existingConfigMap are given/,
  },
  { mistake: 'a service whose name cannot be', flags: set('services[0]=Report_It'), says: /services.0.*pattern/ },
  {
    mistake: 'an Ingress without a host',
    flags: set('ingress.enabled=true'),
    says: /ingress\.host is empty\. Set ingress\.host/,
  },
  {
    mistake: 'an address instead of a host',
    flags: set('ingress.host=https://a.example'),
    says: /ingress.host.*pattern/,
  },
  { mistake: 'a port beyond the last', flags: set('service.port=70000'), says: /service.port.*65,?535/ },
  {
    mistake: 'several pods on a volume for one',
    flags: set('replicas=2', 'data.persistence=true'),
    says: /ReadWriteOnce, which only one pod can use.*Set data\.persistence to false/,
  },
  {
    mistake: 'scaling to fewer than the least',
    flags: set('autoscaling.enabled=true', 'autoscaling.minReplicas=5', 'autoscaling.maxReplicas=2'),
    says: /autoscaling\.maxReplicas \(2\) is below autoscaling\.minReplicas \(5\)/,
  },
  {
    mistake: 'a disruption budget that blocks every drain',
    flags: set('podDisruptionBudget.enabled=true'),
    says: /podDisruptionBudget\.minAvailable \(1\) is not below the number of pods \(1\)/,
  },
  {
    mistake: "the chart's own variable",
    flags: set('variables.DATABASE_URL=x'),
    says: /variables\.DATABASE_URL is set by the chart itself/,
  },
  {
    mistake: 'a variable in small letters',
    flags: set('variables.log_level=debug'),
    says: /variables.*log_level|log_level.*pattern/s,
  },
  {
    mistake: 'a variable twice',
    flags: set(
      'variables.TOKEN=x',
      'secretVariables[0].name=TOKEN',
      'secretVariables[0].existingSecret=a',
      'secretVariables[0].key=b',
    ),
    says: /secretVariables has TOKEN, which is set elsewhere already/,
  },
  {
    mistake: 'half a secret variable',
    flags: set('secretVariables[0].name=TOKEN'),
    says: /secretVariables.0.*existingSecret/,
  },
  { mistake: 'no time to stop', flags: set('terminationSeconds=0'), says: /terminationSeconds.*10/ },
];
