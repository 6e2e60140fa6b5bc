// `npm run provision`: sets up this folder (for starting, or with `--test` for testing) and does nothing else.
import { provisionOrExit } from './provide.mjs';
import { say } from './voice.mjs';

const began = performance.now();
await provisionOrExit(process.argv.includes('--test') ? 'test' : 'start');
say(`Everything is in place (looked for ${Math.round(performance.now() - began)} ms).`);
