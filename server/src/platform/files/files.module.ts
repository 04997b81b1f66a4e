import multipart from '@fastify/multipart';
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Clock } from '../clock/clock.ts';
import { CONFIGURATION } from '../config/configuration.token.ts';
import type { Configuration } from '../config/configuration.ts';
import { FileContentController } from './file-content.controller.ts';
import { FileLinks } from './file-links.ts';
import { FilesHousekeeping } from './files-housekeeping.ts';
import { FilesController } from './files.controller.ts';
import { KeptBytes } from './kept-bytes.ts';
import { linkSecret } from './link-secret.ts';
import { FileStorage } from './storage/file-storage.ts';
import { openStorage } from './storage/open-storage.ts';
import { StoredFiles } from './stored-files.ts';
import { UploadKeeping } from './upload-keeping.ts';

/** Needs `UnitOfWork`, `Reads`, `Clock` and the configuration from a global module. */
@Module({
  controllers: [FilesController, FileContentController],
  providers: [
    StoredFiles,
    UploadKeeping,
    FilesHousekeeping,
    KeptBytes,
    { provide: FileStorage, inject: [CONFIGURATION], useFactory: ({ filesUrl }: Configuration) => openStorage(filesUrl) },
    {
      provide: FileLinks,
      inject: [CONFIGURATION, Clock],
      useFactory: (configuration: Configuration, clock: Clock) => new FileLinks(linkSecret(configuration), clock),
    },
  ],
  exports: [FileStorage, StoredFiles, FilesHousekeeping, KeptBytes],
})
export class FilesModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  /** Forms with files are read by these doors alone. */
  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    // A file that is too large is told from its `truncated`, with a text of ours. Not awaited: that would start Fastify before its error
    // handler is set, and its own refusals would go out without a code and a text of ours.
    void fastify?.register(multipart, { throwFileSizeLimit: false });
  }
}
