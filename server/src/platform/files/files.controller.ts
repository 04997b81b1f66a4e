import { Controller, Get, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FileView } from '@huiyin/shared/files/file.contract';
import type { Actor } from '../db/actor.ts';
import { Can } from '../http/can.decorator.ts';
import { IdempotencyKeyOf, type Keyed } from '../http/keyed.decorator.ts';
import { Me } from '../http/me.decorator.ts';
import { RecordId } from '../http/record-id.ts';
import { StoredFiles } from './stored-files.ts';
import { partsOf } from './upload-parts.ts';

/** Uploading, before the step that carries the file. */
@Controller('files')
export class FilesController {
  constructor(private readonly files: StoredFiles) {}

  /** A form with the part `file`, and for a video its `poster`. The key is remembered with the file's own bytes. */
  @Post()
  @Can('file.upload')
  async upload(@Me() me: Actor, @IdempotencyKeyOf() { key }: Keyed, @Req() request: FastifyRequest): Promise<FileView> {
    return this.files.view(await this.files.receive(me, { key, parts: partsOf(request) }));
  }

  @Get(':id')
  @Can('file.upload')
  async read(@Me() me: Actor, @RecordId() id: string): Promise<FileView> {
    return this.files.view(await this.files.own(me, id));
  }
}
