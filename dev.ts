// `npm run dev`: builds the widget again when it changes, and restarts the gateway when that changes.
import {spawn} from 'node:child_process';
import {build} from 'vite';

await build({mode: 'widget', build: {watch: {}}});

const gateway = spawn(process.execPath, ['--watch', '--import', 'tsx', 'gateway/server.ts'], {stdio: 'inherit'});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => gateway.kill(signal));
gateway.on('exit', () => process.exit());
