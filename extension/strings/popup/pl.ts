export {en as pl} from './en.js';
