import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { freePort, MachineryMissing, run, startDaemon, tryRun, waitFor } from '../../scripts/machinery/process.mjs';

const WITH = fileURLToPath(new URL('../../scripts/machinery/with.mjs', import.meta.url));
const node = (program) => [process.execPath, ['--eval', program]];

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('a command', () => {
  it('gives what it printed', () => expect(run(...node('console.log("said")'))).toBe('said\n'));

  it('that fails says its status and its last words', () => {
    expect(() => run(...node('console.error("why"); process.exit(4)'))).toThrow(/failed \(4\).*why/s);
  });

  it('that does not end is ended, and says so', () => {
    expect(() => run(...node('setInterval(() => {}, 1000)'), { timeoutSeconds: 1 })).toThrow(/no end after 1 s/);
  });

  it('that does not exist can be tried', () => expect(tryRun('no-such-command-anywhere', [])).toBeUndefined());
});

describe('a wait', () => {
  it('ends with the answer', async () => {
    let asked = 0;
    expect(await waitFor(() => ++asked > 2 && 'ready', 'It', { everyMilliseconds: 1 })).toBe('ready');
  });

  it('says what was not ready in time', async () => {
    await expect(waitFor(() => false, 'The engine', { seconds: 0.05, everyMilliseconds: 10 })).rejects.toThrow(
      'The engine: not ready after 0.05 s.',
    );
  });

  it('does not wait for what has ended', async () => {
    await expect(waitFor(() => false, 'The engine', { alive: () => false })).rejects.toThrow(
      'it ended before it was ready',
    );
  });
});

it('finds a port that is free', async () => {
  const server = createServer();
  await new Promise((resolve) => freePort().then((port) => server.listen(port, '127.0.0.1', resolve)));
  server.close();
});

describe('a daemon', () => {
  const stubborn = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)';

  it('stops when it is asked to', async () => {
    const daemon = startDaemon(...node('setInterval(() => {}, 1000)'), { log: 'ignore' });
    expect(daemon.alive()).toBe(true);
    await daemon.stop();
    expect(isAlive(daemon.pid)).toBe(false);
  });

  it('is killed when it does not listen', async () => {
    const daemon = startDaemon(...node(stubborn), { log: 'ignore' });
    await sleep(300);
    await daemon.stop('SIGTERM', 0.3);
    expect(isAlive(daemon.pid)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('does not outlive who started it, even where that one is killed', async () => {
    const parent = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { startDaemon } from ${JSON.stringify(new URL('../../scripts/machinery/process.mjs', import.meta.url).href)};
         console.log(startDaemon(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { log: 'ignore' }).pid);
         setInterval(() => {}, 1000);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
    await sleep(300);
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await waitFor(() => !isAlive(pid), 'The end of the daemon', { seconds: 5 });
  });
});

describe('with.mjs', () => {
  const withMachinery = (...parameters) =>
    spawnSync(process.execPath, [WITH, ...parameters], { encoding: 'utf8', timeout: 60_000 });

  it('runs the command and ends as it ends', () => {
    expect(withMachinery('--', process.execPath, '--eval', 'process.exit(7)').status).toBe(7);
  });

  it('says how it is used', () => expect(withMachinery('postgres').stderr).toContain('Usage:'));

  it('names the machinery that it knows', () => {
    const { status, stderr } = withMachinery('mysql', '--', 'true');
    expect(status).toBe(1);
    expect(stderr).toContain('There is no machinery called "mysql". Known: postgres, docker, helm, chromium.');
  });

  it('says what is missing and how to get it', () => {
    const { status, stderr } = spawnSync(process.execPath, [WITH, 'helm', '--', 'true'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HELM_4: '/nowhere/helm', HELM_3: '/nowhere/helm' },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Helm 4 is not on this machine.');
    expect(stderr).toContain('What to do: run `bash .ci/install/helm.sh`');
    expect(new MachineryMissing('a', 'b').message).toBe('a\n  What to do: b');
  });
});

it('installs with scripts that there are', () => {
  for (const name of ['chromium', 'postgresql', 'docker', 'helm']) {
    expect(existsSync(new URL(`../../.ci/install/${name}.sh`, import.meta.url)), name).toBe(true);
  }
});
