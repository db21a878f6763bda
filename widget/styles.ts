import {unsafeCSS} from 'lit';
import {looks} from '../shared/look/index.js';

export const styles = looks.map((look) => unsafeCSS(look));
