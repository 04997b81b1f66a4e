import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Clock } from '../clock/clock.ts';
import { Public } from '../http/can.decorator.ts';
import { rangeOf } from './byte-range.ts';
import { FileLinks } from './file-links.ts';
import { THUMBNAIL_KEPT_AS } from './media/prepared-media.ts';
import { FileStorage } from './storage/file-storage.ts';
import type { StoredFile } from './stored-file.entity.ts';
import { StoredFiles } from './stored-files.ts';

/** What people sent in is shown and never run. */
const GUARDED = {
  'content-disposition': 'inline',
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
};

/** The bytes themselves, for who holds a link. */
@Controller('files')
export class FileContentController {
  constructor(
    private readonly files: StoredFiles,
    private readonly storage: FileStorage,
    private readonly links: FileLinks,
    private readonly clock: Clock,
  ) {}

  @Get(':id/content')
  @Public('the signature of a link of ten minutes is the right')
  async content(
    @Param('id') id: string,
    @Query() query: Record<string, unknown>,
    @Headers('range') range: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { variant, until } = this.links.check(id, query);
    const file = await this.files.signedFor(id);
    const freshFor = Math.floor((until - this.clock.now().getTime()) / 1000);
    const headers = { ...GUARDED, 'cache-control': `private, max-age=${freshFor}, immutable` };
    await (variant === 'thumbnail' ? this.sendThumbnail(file, reply, headers) : this.sendOriginal(file, range, reply, headers));
  }

  private async sendThumbnail({ thumbnailKey }: StoredFile, reply: FastifyReply, headers: Record<string, string>): Promise<void> {
    if (thumbnailKey === null) throw new DomainError('record.not-found');
    const { stream, bytes } = await this.storage.open(thumbnailKey);
    void reply.headers({ ...headers, 'content-type': THUMBNAIL_KEPT_AS.mediaType, 'content-length': bytes }).send(stream);
  }

  /** In parts, where a player asks for a part. */
  private async sendOriginal(file: StoredFile, asked: string | undefined, reply: FastifyReply, headers: Record<string, string>): Promise<void> {
    const range = rangeOf(asked, file.bytes);
    if (range === 'outside') return void reply.status(416).header('content-range', `bytes */${file.bytes}`).send();
    const { stream, bytes } = await this.storage.open(file.storageKey, range ?? undefined);
    if (range) reply.status(206).header('content-range', `bytes ${range.start}-${range.end}/${file.bytes}`);
    void reply.headers({ ...headers, 'accept-ranges': 'bytes', 'content-type': file.mediaType, 'content-length': bytes }).send(stream);
  }
}
