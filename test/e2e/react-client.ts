// @ts-expect-error: React comes without types.
import {createElement} from 'react';
// @ts-expect-error: React comes without types.
import {createRoot, hydrateRoot} from 'react-dom/client';
import '../../widget/index.js';
import {Page, PageFromServer} from './react-page.js';

const root = document.querySelector('#root');
if (root?.firstChild) hydrateRoot(root, createElement(PageFromServer));
else createRoot(root).render(createElement(Page));
