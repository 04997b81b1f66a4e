import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { MessageConsentRequest, MessageLine, MessageTemplateView } from '@huiyin/shared/notifications/message.contract';
import { MESSAGE_NAMES } from '@huiyin/shared/notifications/message.policy';
import { messageConsentRequest } from '@huiyin/shared/notifications/message.schema';
import type { Configuration } from '../../platform/config/configuration.ts';
import { CONFIGURATION } from '../../platform/config/configuration.token.ts';
import { Reads, type Actor } from '../../platform/db/index.ts';
import { Can } from '../../platform/http/can.decorator.ts';
import { IdempotentWrites } from '../../platform/http/idempotent-writes.ts';
import { IdempotencyKeyOf, type Keyed } from '../../platform/http/keyed.decorator.ts';
import { Me } from '../../platform/http/me.decorator.ts';
import { RecordId } from '../../platform/http/record-id.ts';
import { MessageCredits } from './message-credits.ts';
import { MessageLines } from './message-lines.ts';

@Controller()
export class MessagesController {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly credits: MessageCredits,
    private readonly lines: MessageLines,
    private readonly reads: Reads,
    private readonly writes: IdempotentWrites,
  ) {}

  /** What a tap may ask consent for; none where the house runs without WeChat. */
  @Get('me/message-templates')
  @Can('inbox.own')
  async templates(@Me() me: Actor): Promise<{ templates: MessageTemplateView[] }> {
    const known = this.configuration.wechat?.templates ?? {};
    const balances = await this.credits.balances({ db: this.reads.db }, me.accountId!, MESSAGE_NAMES);
    const templates = MESSAGE_NAMES.flatMap((name) => (known[name] ? [{ name, templateId: known[name].id, credits: balances.get(name) ?? 0 }] : []));
    return { templates };
  }

  @Post('me/message-consents')
  @HttpCode(200)
  @Can('inbox.own')
  consent(
    @Me() me: Actor,
    @Body({ schema: messageConsentRequest }) { answers }: MessageConsentRequest,
    @IdempotencyKeyOf() keyed: Keyed,
  ): Promise<{ heard: number }> {
    const known = this.configuration.wechat?.templates ?? {};
    return this.writes.run(me, keyed, async (tx) => {
      const heard = answers.flatMap(({ templateId, answer }) =>
        MESSAGE_NAMES.filter((name) => known[name]?.id === templateId).map((name) => ({ name, answer })),
      );
      for (const { name, answer } of heard)
        await this.credits.hear(tx, { accountId: me.accountId!, name, answer, toldBy: 'hint', sourceId: keyed.key, at: tx.now });
      return { heard: heard.length };
    });
  }

  /** What was told about a matter by WeChat, what could not be, and why. */
  @Get('complaints/:id/messages')
  @Can('messages.read')
  async ofMatter(@Me() me: Actor, @RecordId() id: string): Promise<{ messages: MessageLine[] }> {
    return { messages: await this.lines.ofMatter(this.reads.for(me), id) };
  }
}
