import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { ROOT } from '../support/repository.js';
import { REFUSED_VALUES } from './refused-values.js';

const CHART = join(ROOT, 'infra/helm/guildhall');
const SAMPLES = join(ROOT, 'packages/council/samples');
const read = (path: string): string => readFileSync(join(CHART, path), 'utf8');

/** The objects that each set of values makes, beside the Deployment, the Service and the ServiceAccount. */
const VALUE_SETS: Readonly<Record<string, readonly string[]>> = {
  sample: [],
  'own-council': ['ConfigMap', 'Ingress'],
  'several-replicas': ['HorizontalPodAutoscaler', 'PodDisruptionBudget'],
  'kept-data': ['PersistentVolumeClaim'],
  'shared-data': ['PodDisruptionBudget'],
};

/** What holds for every pod, whatever the values. */
const POD = {
  automountServiceAccountToken: false,
  enableServiceLinks: false,
  securityContext: { runAsNonRoot: true, runAsUser: 10001, fsGroup: 10001, seccompProfile: { type: 'RuntimeDefault' } },
};
const CONTAINER = {
  securityContext: {
    allowPrivilegeEscalation: false,
    privileged: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  },
  startupProbe: { httpGet: { path: '/healthz', port: 'http' } },
  readinessProbe: { httpGet: { path: '/readyz', port: 'http' } },
  livenessProbe: { httpGet: { path: '/healthz', port: 'http' } },
  resources: {
    requests: { cpu: expect.any(String), memory: expect.any(String) },
    limits: { cpu: expect.any(String), memory: expect.any(String) },
  },
};

interface PodTemplate {
  readonly metadata: { readonly annotations: Readonly<Record<string, string>> };
  readonly spec: {
    readonly containers: readonly [
      {
        readonly image: string;
        readonly env: readonly { readonly name: string; readonly value?: string; readonly valueFrom?: unknown }[];
        readonly volumeMounts: readonly {
          readonly name: string;
          readonly mountPath: string;
          readonly readOnly?: boolean;
        }[];
      },
    ];
    readonly volumes: readonly { readonly name: string }[];
  };
}

interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels: Readonly<Record<string, string>> };
  readonly spec: {
    readonly template: PodTemplate;
    readonly selector: unknown;
    readonly strategy: { readonly type: string };
    readonly replicas?: number;
  };
  readonly data?: Readonly<Record<string, string>>;
}

let home: string;
beforeAll(() => {
  // Helm keeps caches and plugins in folders of its own: not in the user's.
  home = mkdtempSync(join(tmpdir(), 'guildhall-helm-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.each(['4', '3'])('Helm %s', (major) => {
  const helm = (...parameters: readonly string[]) => {
    const { status, stdout, stderr, error } = spawnSync(process.env[`HELM_${major}`] ?? 'helm', parameters, {
      cwd: CHART,
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, HELM_CACHE_HOME: home, HELM_CONFIG_HOME: home, HELM_DATA_HOME: home, KUBECONFIG: '' },
    });
    return { status, stdout, said: `${stdout}${stderr}${error?.message ?? ''}` };
  };

  const template = (...flags: readonly string[]): readonly KubernetesObject[] => {
    const { status, stdout, said } = helm('template', 'town', '.', ...flags);
    expect(status, said).toBe(0);
    return parseAllDocuments(stdout).map((document) => {
      expect(document.errors).toEqual([]);
      return document.toJS();
    });
  };
  const rendered = (set: string) => template('--values', `ci/${set}.yaml`);
  const find = (objects: readonly KubernetesObject[], kind: string): KubernetesObject => {
    const found = objects.find((object) => object.kind === kind);
    if (!found) throw new Error(`no ${kind} among ${objects.map((object) => object.kind).join(', ')}`);
    return found;
  };
  const container = (objects: readonly KubernetesObject[]) =>
    find(objects, 'Deployment').spec.template.spec.containers[0];
  const variable = (objects: readonly KubernetesObject[], name: string) =>
    container(objects).env.find((each) => each.name === name);

  it('is the version that is meant', () => {
    expect(helm('version', '--short').stdout).toMatch(new RegExp(`^v${major}\\.`));
  });

  it.each(['', ...Object.keys(VALUE_SETS)])('lints strictly with the values %s', (set) => {
    const { status, said } = helm('lint', '--strict', '.', ...(set ? ['--values', `ci/${set}.yaml`] : []));
    expect(status, said).toBe(0);
    expect(said).toContain('1 chart(s) linted, 0 chart(s) failed');
  });

  describe.each(Object.entries(VALUE_SETS))('the values %s', (set, kinds) => {
    it('make the objects they should, each with its name and labels once', () => {
      const objects = rendered(set);
      expect(objects.map(({ kind }) => kind).sort()).toEqual(
        ['Deployment', 'Service', 'ServiceAccount', ...kinds].sort(),
      );
      for (const { kind, metadata } of objects) {
        expect(metadata.name, kind).toMatch(/^[a-z][a-z0-9-]{0,62}$/);
        expect(metadata.labels, kind).toMatchObject({
          'app.kubernetes.io/instance': 'town',
          'app.kubernetes.io/managed-by': 'Helm',
        });
      }
    });

    it('keep the pod non-root, read-only, probed, limited and without a token', () => {
      const { spec } = find(rendered(set), 'Deployment').spec.template;
      expect(spec).toMatchObject(POD);
      expect(spec.containers).toHaveLength(1);
      expect(spec.containers[0]).toMatchObject(CONTAINER);
      expect(spec.containers[0].image).not.toMatch(/:latest|:$/);
    });

    it('hand secrets over as files from Secrets, and make none', () => {
      const objects = rendered(set);
      expect(objects.map(({ kind }) => kind)).not.toContain('Secret');
      expect(variable(objects, 'DATABASE_URL_FILE')?.value).toBe('/run/secrets/guildhall/database-url');
      expect(variable(objects, 'GUILDHALL_SECRET_KEY_FILE')?.value).toBe('/run/secrets/guildhall/secret-key');
      expect(JSON.stringify(objects)).not.toContain('postgres://');
    });

    it('mount each volume that is declared, and declare each that is mounted', () => {
      const { spec } = find(rendered(set), 'Deployment').spec.template;
      const mounted = spec.containers[0].volumeMounts.map(({ name }) => name).sort();
      expect(spec.volumes.map(({ name }) => name).sort()).toEqual(mounted);
      const writable = spec.containers[0].volumeMounts
        .filter(({ readOnly }) => !readOnly)
        .map(({ mountPath }) => mountPath);
      expect(writable.sort()).toEqual(['/data', '/tmp']);
    });
  });

  it('brings council.yml as it is, braces and quotes and all', () => {
    const objects = rendered('own-council');
    const given: { council: { settings: string } } = parse(read('ci/own-council.yaml'));
    expect(find(objects, 'ConfigMap').data).toEqual({ 'council.yml': given.council.settings });
    expect(variable(objects, 'GUILDHALL_COUNCIL')?.value).toBe('/council/council.yml');
    expect(variable(objects, 'SERVICES')?.value).toBe('report-a-problem');
  });

  it('takes the file of a real council with --set-file, and restarts the pods when it changes', () => {
    const [one, other] = ['hartwold', 'aberwennol'].map((name) =>
      template('--set-file', `council.settings=${join(SAMPLES, `${name}.yml`)}`),
    );
    if (!one || !other) throw new Error('two samples are rendered');
    expect(find(one, 'ConfigMap').data?.['council.yml']).toBe(readFileSync(join(SAMPLES, 'hartwold.yml'), 'utf8'));
    const checksum = (objects: readonly KubernetesObject[]) =>
      find(objects, 'Deployment').spec.template.metadata.annotations['checksum/council'];
    expect(checksum(one)).not.toBe(checksum(other));
  });

  it('serves a sample council by its name, without a ConfigMap', () => {
    expect(variable(rendered('several-replicas'), 'GUILDHALL_COUNCIL')?.value).toBe('aberwennol');
  });

  it.each([
    ['own-council', 'https://services.hartwold.example'],
    ['several-replicas', 'https://gwasanaethau.aberwennol.example'],
    ['sample', undefined],
  ])('tells the service of %s the address that residents use: %s', (set, address) => {
    expect(variable(rendered(set), 'GUILDHALL_PUBLIC_URL')?.value).toBe(address);
  });

  it('takes a client secret from its Secret', () => {
    expect(variable(rendered('own-council'), 'OIDC_CLIENT_SECRET')?.valueFrom).toEqual({
      secretKeyRef: { name: 'sign-in-hartwold', key: 'client-secret' },
    });
  });

  it('pins an image by its digest', () => {
    expect(container(rendered('own-council')).image).toMatch(
      /^registry\.hartwold\.example\/guildhall:0\.1\.0@sha256:0+1$/,
    );
  });

  it.each([
    ['kept-data', 'Recreate'],
    ['shared-data', 'RollingUpdate'],
    ['sample', 'RollingUpdate'],
  ])('replaces the pods of %s by %s', (set, strategy) => {
    expect(find(rendered(set), 'Deployment').spec.strategy.type).toBe(strategy);
  });

  it('leaves the number of pods to the autoscaler where there is one', () => {
    expect(find(rendered('several-replicas'), 'Deployment').spec.replicas).toBeUndefined();
    expect(find(rendered('shared-data'), 'Deployment').spec.replicas).toBe(2);
  });

  it('lets no second pod match the selector of another release', () => {
    const { spec } = find(rendered('sample'), 'Deployment');
    expect(spec.selector).toEqual({
      matchLabels: { 'app.kubernetes.io/name': 'guildhall', 'app.kubernetes.io/instance': 'town' },
    });
    expect(find(rendered('sample'), 'Service').spec.selector).toEqual({
      'app.kubernetes.io/name': 'guildhall',
      'app.kubernetes.io/instance': 'town',
    });
  });

  it.each(REFUSED_VALUES)('refuses $mistake', ({ flags, says }) => {
    const { status, said } = helm('template', 'town', '.', ...flags);
    expect(status).not.toBe(0);
    expect(said).toMatch(says);
  });
});

describe('the chart', () => {
  const schema: { properties: Record<string, unknown> } = JSON.parse(read('values.schema.json'));
  const defaults: Record<string, unknown> = parse(read('values.yaml'));

  it('has its sets of values listed in this test', () => {
    expect(readdirSync(join(CHART, 'ci')).sort()).toEqual(
      Object.keys(VALUE_SETS)
        .map((set) => `${set}.yaml`)
        .sort(),
    );
  });

  it('has a schema for exactly the values that values.yaml lists', () => {
    const { global: _global, ...own } = schema.properties;
    expect(Object.keys(own).sort()).toEqual(Object.keys(defaults).sort());
  });

  it('refuses unknown keys in every object whose keys it lists', () => {
    const loose = (node: unknown, path: string): readonly string[] => {
      if (typeof node !== 'object' || node === null) return [];
      const open = 'properties' in node && 'type' in node && !('additionalProperties' in node) ? [path] : [];
      return [...open, ...Object.entries(node).flatMap(([key, value]) => loose(value, `${path}/${key}`))];
    };
    expect(loose(schema, '')).toEqual([]);
  });

  it('explains every value in its README', () => {
    const readme = read('README.md');
    const undocumented = Object.entries(defaults).flatMap(([key, value]) => {
      const nested = value && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
      const paths = nested.length > 0 && key !== 'resources' ? nested.map((inner) => `${key}.${inner}`) : [key];
      return paths.filter((path) => !readme.includes(`\`${path}\``));
    });
    expect(undocumented).toEqual([]);
  });

  it('knows the sample councils that there are', () => {
    const samples = readdirSync(SAMPLES)
      .filter((name) => name.endsWith('.yml'))
      .map((name) => basename(name, '.yml'));
    expect(schema.properties).toMatchObject({
      council: { properties: { sample: { enum: expect.arrayContaining(samples) } } },
    });
  });

  it('carries the version of the command that its image runs', () => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(join(ROOT, 'packages/guildhall/package.json'), 'utf8'),
    );
    expect(parse(read('Chart.yaml'))).toMatchObject({ appVersion: version });
  });
});
