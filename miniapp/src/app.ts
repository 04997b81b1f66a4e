import type { PropsWithChildren } from 'react';
import { sendWhenPossible } from './features/accounts/send-when-possible.ts';
import { prepareSurroundings } from './surroundings.ts';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './ui/fields.css';
import './ui/surfaces.css';
import './ui/marks.css';
import './ui/time.css';
import './ui/media.css';
import './ui/feedback.css';
import './features/complaints/complaints.css';

prepareSurroundings();
sendWhenPossible();

export default function App({ children }: PropsWithChildren) {
  return children;
}
