/**
 * Makes GOV.UK Frontend's styles a council's: what belongs to GOV.UK is taken out, and the fixed colours that a theme sets
 * become custom properties with the old colour as their fallback. The first is data, so is the second; whatever no longer
 * matches after an update of GOV.UK Frontend stops the build.
 */
import postcss from 'postcss';

/** Rules whose selector names one of these are GOV.UK's branding. */
const BRANDING = ['.govuk-footer__crown', '.govuk-footer__copyright-logo'];

/** Selector, property, the value's part that the theme sets, the custom property that sets it. */
const THEMED = [
  ['.govuk-generic-header', 'background', /^#0b0c0c$/, '--guildhall-brand-colour'],
  ['.govuk-generic-header', '--govuk-text-colour', /^\s*#ffffff$/, '--guildhall-brand-text-colour'],
  [
    '.govuk-service-navigation--inverse',
    '--govuk-text-colour',
    /var\(--govuk-inverse.*\)/,
    '--guildhall-brand-text-colour',
  ],
  ['.govuk-panel--interruption', '--govuk-text-colour', /var\(--govuk-inverse.*\)/, '--guildhall-brand-text-colour'],
  [
    '.govuk-notification-banner',
    '--_govuk-notification-banner-title-text-colour',
    /var\(--govuk-inverse.*\)/,
    '--guildhall-brand-text-colour',
  ],
  ['.govuk-button', 'background-color', /^#[0-9a-f]{6}$/, '--guildhall-button-colour'],
  ['.govuk-button', 'box-shadow', /#[0-9a-f]{6}$/, '--guildhall-button-shadow-colour'],
  ['.govuk-button:hover', 'background-color', /^#[0-9a-f]{6}$/, '--guildhall-button-hover-colour'],
];

/** A success stays green, so its title stays white whatever the brand's text is. */
const ADDED = [
  [
    '.govuk-notification-banner--success',
    '--_govuk-notification-banner-title-text-colour',
    'var(--govuk-inverse-text-colour,#fff)',
  ],
];

const rulesOf = (root, selector) => {
  const found = [];
  root.walkRules((rule) => {
    if (rule.parent.type === 'root' && rule.selector === selector) found.push(rule);
  });
  return found;
};

const removeBranding = (root) => {
  for (const name of BRANDING) {
    let removed = 0;
    root.walkRules((rule) => {
      const kept = rule.selectors.filter((selector) => !selector.includes(name));
      if (kept.length === rule.selectors.length) return;
      removed += 1;
      if (kept.length === 0) rule.remove();
      else rule.selectors = kept;
    });
    if (removed === 0) throw new Error(`GOV.UK Frontend's styles no longer have ${name}: check what took its place.`);
  }
  // Innermost first, so that what held only what was empty goes too.
  const atRules = [];
  root.walkAtRules((atRule) => {
    atRules.unshift(atRule);
  });
  for (const atRule of atRules) if (atRule.nodes?.length === 0) atRule.remove();
};

/** A condition that Internet Explorer alone understands. Tools that build an app's styles stop at it. */
const INTERNET_EXPLORER = /\\0|\uFFFD/;

const removeInternetExplorer = (root) => {
  root.walkAtRules('media', (atRule) => {
    if (INTERNET_EXPLORER.test(atRule.params)) atRule.remove();
  });
};

const theme = (root) => {
  for (const [selector, property, pattern, customProperty] of THEMED) {
    const declarations = rulesOf(root, selector).flatMap((rule) =>
      rule.nodes.filter((node) => node.type === 'decl' && node.prop === property && pattern.test(node.value)),
    );
    if (declarations.length === 0) {
      throw new Error(`No "${property}" of ${selector} is ${pattern}: GOV.UK Frontend's styles have changed.`);
    }
    for (const declaration of declarations) {
      declaration.value = declaration.value.replace(pattern, (colour) => `var(${customProperty},${colour.trim()})`);
    }
  }
  for (const [selector, prop, value] of ADDED) {
    const [rule] = rulesOf(root, selector);
    if (!rule) throw new Error(`GOV.UK Frontend's styles no longer have ${selector}.`);
    rule.append({ prop, value });
  }
};

/** The council's form of a style sheet. Throws where the sheet is not as it was when the tables above were written. */
export const councilStyles = (css) => {
  const root = postcss.parse(css);
  removeBranding(root);
  removeInternetExplorer(root);
  theme(root);
  return root.toString();
};
