import type { MessageName } from '@huiyin/shared/notifications/message.policy';

/** The words of messages by WeChat that the office and whoever gets them read alike; a language that lacks one does not compile. */
export interface MessageWords {
  title: string;
  names: Readonly<Record<MessageName, string>>;
  /** So many may still be sent, of all kinds together. */
  left(count: number): string;
  noneLeft: string;
  /** What a message opens. */
  matterTitle: string;
  notTheirsTitle: string;
  notTheirsWords: string;
  otherMembership(role: string): string;
  switchTo(role: string): string;
}
