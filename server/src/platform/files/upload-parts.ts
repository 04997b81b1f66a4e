import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { FILE_SIZE_LIMIT } from '@huiyin/shared/files/file.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { UploadPart } from './upload.ts';

/** A file and a poster, and room for one part more, so that who sends it is told. */
const LIMITS = { fileSize: FILE_SIZE_LIMIT, files: 3, fields: 1, parts: 4, fieldSize: 1024 };

const REFUSED = /^FST_(PARTS|FILES|FIELDS)_LIMIT$|^FST_PROTO_VIOLATION$|^FST_INVALID_JSON_FIELD_ERROR$/;

/**
 * The parts of a multipart request, each to be read before the next comes.
 * @throws DomainError file.missing for a request that is no form, request.invalid for one with more than is asked for
 */
export async function* partsOf(request: FastifyRequest): AsyncGenerator<UploadPart> {
  if (!request.isMultipart()) throw new DomainError('file.missing');
  try {
    for await (const part of request.parts({ limits: LIMITS })) yield asUploadPart(part);
  } catch (error) {
    throw REFUSED.test(String((error as { code?: unknown } | null)?.code)) ? new DomainError('request.invalid') : error;
  } finally {
    // A sender who still has to send hears a refusal only once all is sent.
    request.raw.unpipe();
    request.raw.resume();
  }
}

const asUploadPart = (part: MultipartFile | MultipartValue): UploadPart => ({ name: part.fieldname, stream: part.type === 'file' ? part.file : null });
