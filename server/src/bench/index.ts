export { History, type Share } from './history/history.ts';
export { loadHistory } from './history/load-rows.ts';
