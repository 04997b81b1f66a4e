import { Param } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { id } from '@huiyin/shared/kernel/fields.schema';

/** A record that no id of ours can name is not there. */
const knownForm = {
  transform(value: unknown): string {
    const parsed = id.safeParse(value);
    if (!parsed.success) throw new DomainError('record.not-found');
    return parsed.data;
  },
};

/** The record that a path names. @throws DomainError record.not-found for what is no id */
export const RecordId = (name = 'id') => Param(name, knownForm);
