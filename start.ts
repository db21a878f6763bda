// `npm start`: builds what the demo shop loads, then becomes the gateway, so that Ctrl-C has one process to end.
import {build} from 'vite';

await build({mode: 'widget', logLevel: 'warn'});
await import('./gateway/server.js');
