// `npm start`: builds what the demo shop and the merchant load, then becomes the gateway, so that Ctrl-C has one process to end.
import {build} from 'vite';

for (const mode of ['widget', 'merchant']) await build({mode, logLevel: 'warn'});
await import('./gateway/server.js');
