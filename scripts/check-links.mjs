/**
 * Every link and picture of every Markdown file of the repository that points into the repository leads somewhere: the file is
 * there, and so is the heading after `#`. Links to the web are not followed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const withoutCode = (text) => text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, '').replace(/`[^`\n]*`/g, '');

/** What links of a Markdown text point at, without those to the web. */
export const linksIn = (text) =>
  [...withoutCode(text).matchAll(/\]\(<?([^)>\s]+)>?(?:\s+"[^"]*")?\)|^\[[^\]]+\]:\s*(\S+)/gm)]
    .map(([, inline, reference]) => inline ?? reference)
    .filter((link) => !/^[a-z][a-z+.-]*:/i.test(link));

/** The anchors that headings of a Markdown text make, as code hosts make them. */
export const anchorsIn = (text) => {
  const counts = new Map();
  return [...text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(
    ([, heading]) => {
      const slug = heading
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-');
      const seen = counts.get(slug) ?? 0;
      counts.set(slug, seen + 1);
      return seen === 0 ? slug : `${slug}-${seen}`;
    },
  );
};

/** What is wrong with the links of one file, as sentences. */
export const faultsOf = (file, root = ROOT) => {
  const text = readFileSync(join(root, file), 'utf8');
  return linksIn(text).flatMap((link) => {
    const [path, anchor] = decodeURI(link).split('#');
    const target = path === '' ? file : normalize(path.startsWith('/') ? path.slice(1) : join(dirname(file), path));
    if (target.startsWith('..')) return [`${file}: ${link} leaves the repository`];
    if (!existsSync(join(root, target))) return [`${file}: ${link} leads nowhere: there is no ${target}`];
    if (!anchor || !target.endsWith('.md') || statSync(join(root, target)).isDirectory()) return [];
    return anchorsIn(readFileSync(join(root, target), 'utf8')).includes(anchor)
      ? []
      : [`${file}: ${link} leads nowhere: ${relative('.', target)} has no heading for #${anchor}`];
  });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '*.md'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (listed.status !== 0) {
    console.error(`git could not list the Markdown files: ${listed.stderr || listed.error?.message}`);
    process.exit(1);
  }
  const files = listed.stdout.split('\0').filter((file) => file && existsSync(join(ROOT, file)));
  const faults = files.flatMap((file) => faultsOf(file));
  for (const fault of faults) console.error(fault);
  console.log(`${files.length} Markdown files: ${faults.length} links lead nowhere`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
