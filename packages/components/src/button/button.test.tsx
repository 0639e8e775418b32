import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Button } from './index.js';

describe('a start button', () => {
  test('keeps nodes together, whose spaces its flex box would drop', () => {
    const html = renderToStaticMarkup(
      <Button href="/start" isStartButton>
        Start <em>now</em>
      </Button>,
    );
    expect(html).toContain('<span>Start <em>now</em></span>');
  });

  test('needs nothing around plain text', () => {
    expect(renderToStaticMarkup(<Button isStartButton>Start</Button>)).toContain('>Start <svg');
  });
});

test('a button that is disabled says so to screen readers too', () => {
  expect(renderToStaticMarkup(<Button disabled>Save</Button>)).toContain('disabled="" aria-disabled="true"');
});

test('only a button guards against a second click', () => {
  expect(renderToStaticMarkup(<Button preventDoubleClick>Send</Button>)).toContain('data-prevent-double-click="true"');
  expect(renderToStaticMarkup(<Button>Send</Button>)).not.toContain('double-click');
});
