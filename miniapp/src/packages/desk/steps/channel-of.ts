import type { Channel, Source } from '@huiyin/shared/complaints/complaint.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';

/** A resident is answered in the way in which they came. */
const CHANNEL_OF_SOURCE: Readonly<Record<Source, Channel>> = {
  'mini-program': 'platform',
  telephone: 'telephone',
  visit: 'visit',
  'wechat-group': 'wechat',
  transfer: 'telephone',
  committee: 'telephone',
  patrol: 'posted',
  mailbox: 'telephone',
  letter: 'telephone',
  fax: 'telephone',
  'e-mail': 'telephone',
};

/** How the resident is best reached; where nobody left a name, it is posted (S10.3). */
export const channelOf = ({ source, reporter }: MatterView): Channel => (reporter === null ? 'posted' : CHANNEL_OF_SOURCE[source]);
