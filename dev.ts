// `npm run dev`: the demo shop from the sources. A change of the widget or the demo reloads the page; one of the gateway
// restarts it, on the next port, and the page connects again by itself.
import {spawn} from 'node:child_process';
import {createServer, type Plugin} from 'vite';
import {environment, readConfig} from './gateway/config.js';

const {port, publicUrl} = readConfig(environment());
const gatewayPort = String(port + 1);

/** The addresses of the gateway that are files here. */
const sources: Readonly<Record<string, string>> = {'/': '/demo/index.html', '/order-tracker.js': '/widget/index.ts'};

const fromSources: Plugin = {
  name: 'from-sources',
  configureServer({middlewares}) {
    middlewares.use((request, _, next) => {
      request.url = sources[request.url ?? ''] ?? request.url;
      next();
    });
  },
};

const server = await createServer({
  configFile: false,
  root: import.meta.dirname,
  plugins: [fromSources],
  server: {
    port,
    strictPort: true,
    proxy: {
      '^/(v1|preview|sandbox|health|openapi\\.json|\\.well-known|demo/(orders|journey))': `http://127.0.0.1:${gatewayPort}`,
    },
  },
});
await server.listen();

const gateway = spawn(process.execPath, ['--watch', '--import', 'tsx', 'gateway/server.ts'], {
  stdio: 'inherit',
  env: {...process.env, PORT: gatewayPort, PUBLIC_URL: publicUrl},
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => gateway.kill(signal));
gateway.on('exit', () => process.exit());
