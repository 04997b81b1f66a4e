import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { languageOf } from '@huiyin/shared/kernel/language';
import type { ConsentRequest, ErasureAnswer, ErasureRequest, OwnConsent, OwnDataView } from '@huiyin/shared/privacy/privacy.contract';
import { consentRequest, erasureRequest } from '@huiyin/shared/privacy/privacy.schema';
import { UnitOfWork, type Actor } from '../platform/db/index.ts';
import { Can } from '../platform/http/can.decorator.ts';
import { IdempotentWrites } from '../platform/http/idempotent-writes.ts';
import { IdempotencyKeyOf, type Keyed } from '../platform/http/keyed.decorator.ts';
import { Me } from '../platform/http/me.decorator.ts';
import { Consents } from './consents.ts';
import { OwnData } from './own-data.ts';
import { OwnDataExport } from './own-data-export.ts';
import { PrivacyRequests } from './privacy-requests.ts';

/** What the house keeps of whoever asks, in all communities of their account, and what they may do about it. */
@Controller('me/data')
export class PrivacyController {
  constructor(
    private readonly data: OwnData,
    private readonly exports: OwnDataExport,
    private readonly consents: Consents,
    private readonly requests: PrivacyRequests,
    private readonly writes: IdempotentWrites,
    private readonly work: UnitOfWork,
  ) {}

  @Get()
  @Can('data.own')
  read(@Me() me: Actor): Promise<OwnDataView> {
    return this.data.of(me.accountId!);
  }

  @Get('export')
  @Can('data.own')
  @Header('cache-control', 'no-store')
  async take(@Me() me: Actor, @Headers('accept-language') language: string | undefined): Promise<StreamableFile> {
    const stream = await this.exports.open(me.accountId!, languageOf(language));
    return new StreamableFile(stream, { type: 'application/zip', disposition: 'attachment; filename="my-data.zip"' });
  }

  @Post('consents')
  @HttpCode(200)
  @Can('data.own')
  agree(@Me() me: Actor, @Body({ schema: consentRequest }) { version }: ConsentRequest, @IdempotencyKeyOf() keyed: Keyed): Promise<OwnConsent> {
    return this.writes.run(me, keyed, (tx) => this.consents.agree(tx, me.accountId!, version));
  }

  @Post('erasure')
  @HttpCode(200)
  @Can('data.own')
  erase(@Me() me: Actor, @Body({ schema: erasureRequest }) _: ErasureRequest, @IdempotencyKeyOf() keyed: Keyed): Promise<ErasureAnswer> {
    return this.writes.run(me, keyed, (tx) => this.requests.ask(tx, me.accountId!, 'erasure', { source: 'self', platformCode: null }));
  }

  /** Cancelled twice is cancelled once, so it takes no key. */
  @Delete('erasure')
  @Can('data.own')
  async keep(@Me() me: Actor): Promise<{ kept: true }> {
    await this.work.run(me, (tx) => this.requests.cancel(tx, me.accountId!));
    return { kept: true };
  }
}
