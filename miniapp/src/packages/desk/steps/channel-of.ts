import { CHANNELS, type Channel, type Source } from '@huiyin/shared/complaints/complaint.contract';
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

/** In the program nobody is answered who does not use it. */
const reaches = (channel: Channel, { reporter }: MatterView): boolean => channel !== 'platform' || reporter === null || reporter.inProgram;

/** The ways in which the reporter of a matter can be answered. */
export const channelsTo = (matter: MatterView): readonly Channel[] => CHANNELS.filter((channel) => reaches(channel, matter));

/** How the resident is best reached; where nobody left a name, it is posted (S10.3). */
export function channelOf(matter: MatterView): Channel {
  if (matter.reporter === null) return 'posted';
  const channel = CHANNEL_OF_SOURCE[matter.source];
  return reaches(channel, matter) ? channel : 'telephone';
}
