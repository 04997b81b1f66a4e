export { History, type Share } from './history/history.ts';
export { loadHistory } from './history/load-rows.ts';
export { FAULTS_OF_SENDING } from './messages/faults.ts';
export { writeWaiting } from './messages/waiting-messages.ts';
