import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MESSAGE_NAMES, type MessageName } from '@huiyin/shared/notifications/message.policy';
import { WechatIdentities } from '../../accounts/index.ts';
import type { Configuration } from '../../platform/config/configuration.ts';
import { CONFIGURATION } from '../../platform/config/configuration.token.ts';
import type { Tx } from '../../platform/db/index.ts';
import { OutboxRelay } from '../../platform/outbox/outbox-relay.ts';
import { pushed, type PushedEvent } from '../../platform/wechat/receive-push.ts';
import { MessageCredits } from './message-credits.ts';

interface Answered {
  readonly TemplateId: string;
  readonly SubscribeStatusString: string;
}
/** One item comes as an object, more as an array. */
const listOf = ({ List }: PushedEvent): readonly Answered[] => (Array.isArray(List) ? (List as Answered[]) : List ? [List as Answered] : []);

/** What the platform says of consents: given in its window, or taken back in its settings. It is the authority; a device only hints. */
@Injectable()
export class HearConsentEvents implements OnModuleInit {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly relay: OutboxRelay,
    private readonly identities: WechatIdentities,
    private readonly credits: MessageCredits,
  ) {}

  onModuleInit(): void {
    for (const event of ['subscribe_msg_popup_event', 'subscribe_msg_change_event'])
      this.relay.listen(pushed(event), (tx, { id, payload }) => this.hear(tx, id, payload as PushedEvent));
  }

  private async hear(tx: Tx, sourceId: string, event: PushedEvent): Promise<void> {
    const accountId = await this.identities.accountOf(tx, event.FromUserName);
    if (!accountId) return;
    for (const { TemplateId, SubscribeStatusString } of listOf(event)) {
      const name = this.nameOf(TemplateId);
      const answer = SubscribeStatusString === 'accept' ? 'accept' : 'reject';
      if (name) await this.credits.hear(tx, { accountId, name, answer, toldBy: 'event', sourceId, at: new Date(Number(event.CreateTime) * 1000) });
    }
  }

  private nameOf(templateId: string): MessageName | undefined {
    return MESSAGE_NAMES.find((name) => this.configuration.wechat?.templates[name]?.id === templateId);
  }
}
