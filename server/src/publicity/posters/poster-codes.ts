import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { PosterCode } from '@huiyin/shared/publicity/poster.contract';
import { SCAN_PAGE } from '@huiyin/shared/publicity/scan-scene';
import { Reads, UnitOfWork, type Actor } from '../../platform/db/index.ts';
import { KeptBytes } from '../../platform/files/index.ts';
import type { WechatClient } from '../../platform/wechat/wechat-client.ts';
import { WechatError } from '../../platform/wechat/wechat-errors.ts';
import { WECHAT } from '../../platform/wechat/wechat.module.ts';
import { ScanPoint } from './scan-point.entity.ts';

/** As wide as a code on a whole sheet needs to be sharp, in pixels. */
const WIDTH = 860;
/** The platform answers with either, and does not say with which. */
const mediaTypeOf = (image: Buffer): string => (image[0] === 0xff ? 'image/jpeg' : 'image/png');

/** The mini-program's codes: asked for once, and kept. */
@Injectable()
export class PosterCodes {
  constructor(
    @Inject(WECHAT) private readonly wechat: WechatClient | null,
    private readonly reads: Reads,
    private readonly work: UnitOfWork,
    private readonly kept: KeptBytes,
  ) {}

  /** Without WeChat there is none: the code is a link then. @throws DomainError record.not-found, wechat.away */
  async of(me: Actor, id: string): Promise<PosterCode> {
    const point = await this.reads.for(me).of(ScanPoint).get({ id });
    if (!this.wechat) return { image: null };
    const image = point.codeKey === null ? await this.make(this.wechat, me, point) : await this.kept.read(point.codeKey);
    return { image: `data:${mediaTypeOf(image)};base64,${image.toString('base64')}` };
  }

  /** Two who ask for the first time at once make it twice, alike, under one key. */
  private async make(wechat: WechatClient, me: Actor, { id, scene, communityId }: ScanPoint): Promise<Buffer> {
    const image = await asked(wechat.unlimitedCode({ scene, page: SCAN_PAGE, width: WIDTH }));
    const codeKey = `${communityId}/posters/${id}`;
    await this.kept.keep(codeKey, image, mediaTypeOf(image));
    await this.work.run(me, (tx) => tx.of(ScanPoint).update({ id }, { codeKey }));
    return image;
  }
}

async function asked<Answer>(question: Promise<Answer>): Promise<Answer> {
  try {
    return await question;
  } catch (error) {
    throw error instanceof WechatError ? new DomainError('wechat.away') : error;
  }
}
