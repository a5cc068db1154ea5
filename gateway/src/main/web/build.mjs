// Bundles the front end into the jar's static resources; called by Maven (see pom.xml).
// `npm ci` runs only when the lock file differs from the one that node_modules was made from.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const out = process.argv[2] ?? 'target/classes';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const stamp = 'node_modules/.lock-sha256';
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--no-fund', '--no-audit'], { stdio: 'inherit' });
  writeFileSync(stamp, lock);
}

const { build } = await import('esbuild');
const folder = `${out}/META-INF/resources/static`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { metafile } = await build({
  entryPoints: { app: 'src/main/web/app.js', styles: 'src/main/web/styles.css' },
  outdir: folder,
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022'],
  loader: { '.woff2': 'file', '.svg': 'file' },
  metafile: true,
  logLevel: 'warning',
});
const names = Object.entries(metafile.outputs)
  .filter(([, o]) => o.entryPoint)
  .map(([file, o]) => `${basename(o.entryPoint)}=/static/${basename(file)}`);
writeFileSync(`${out}/assets.properties`, names.sort().join('\n') + '\n');
