export {en as sv} from './en.js';
