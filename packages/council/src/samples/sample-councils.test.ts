import { describe, expect, it } from 'vitest';
import { readCouncil } from '../read/read-council.js';
import { register } from '../register/register.js';
import { sampleCouncils, sampleCouncilText } from './sample-councils.js';

describe('the fictional councils', () => {
  it.each(sampleCouncils)('%s is without fault', (name) => {
    const read = readCouncil(sampleCouncilText(name), { file: `${name}.yml`, register });
    expect(read).toMatchObject({ ok: true, settings: { mode: 'demo' } });
  });
});
