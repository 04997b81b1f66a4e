import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from '../platform/db/migration-table.ts';

export class Wechat1795564800000 implements MigrationInterface {
  name = 'Wechat1795564800000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'wechat_identity',
      [
        { name: 'id', type: 'id', primary: true },
        { name: 'appId', type: 'code', length: 32 },
        { name: 'openId', type: 'code', length: 64 },
        { name: 'accountId', type: 'id', nullable: true },
        { name: 'bindingHash', type: 'code', length: 64, nullable: true },
        { name: 'bindingUntil', type: 'moment', nullable: true },
        { name: 'createdAt', type: 'moment' },
        { name: 'lastSignInAt', type: 'moment' },
      ],
      [
        { name: 'ux_wechat_identity', columns: ['appId', 'openId'], unique: true },
        { name: 'ux_wechat_identity_account', columns: ['appId', 'accountId'], unique: true },
        { name: 'ux_wechat_identity_binding', columns: ['bindingHash'], unique: true },
      ],
    );
    await createTable(
      runner,
      'sign_in_request',
      [
        { name: 'id', type: 'id', primary: true },
        { name: 'secretHash', type: 'code', length: 64 },
        { name: 'sceneHash', type: 'code', length: 64 },
        { name: 'state', type: 'code', length: 16 },
        { name: 'digits', type: 'code', length: 2, nullable: true },
        { name: 'membershipId', type: 'id', nullable: true },
        { name: 'accountId', type: 'id', nullable: true },
        { name: 'device', type: 'words', length: 40, nullable: true },
        { name: 'createdAt', type: 'moment' },
        { name: 'expiresAt', type: 'moment' },
      ],
      [
        { name: 'ux_sign_in_request_scene', columns: ['sceneHash'], unique: true },
        { name: 'ix_sign_in_request_expires', columns: ['expiresAt'] },
      ],
    );
    await createTable(runner, 'wechat_access_token', [
      { name: 'appId', type: 'code', length: 32, primary: true },
      { name: 'token', type: 'text' },
      { name: 'expiresAt', type: 'moment' },
      { name: 'fetchedAt', type: 'moment' },
      { name: 'claim', type: 'code', length: 26, nullable: true },
      { name: 'claimedUntil', type: 'moment' },
      { name: 'forcedAt', type: 'moment' },
      { name: 'forcedDay', type: 'code', length: 10 },
      { name: 'forcedCount', type: 'int' },
    ]);
    await createTable(
      runner,
      'wechat_push',
      [
        { name: 'id', type: 'id', primary: true },
        { name: 'fingerprint', type: 'code', length: 64 },
        { name: 'event', type: 'code', length: 64 },
        { name: 'receivedAt', type: 'moment' },
      ],
      [
        { name: 'ux_wechat_push', columns: ['fingerprint'], unique: true },
        { name: 'ix_wechat_push_received', columns: ['receivedAt'] },
      ],
    );
    await createTable(
      runner,
      'message',
      [
        { name: 'id', type: 'id', primary: true },
        { name: 'communityId', type: 'id' },
        { name: 'complaintId', type: 'id' },
        { name: 'sourceId', type: 'id' },
        { name: 'recipientId', type: 'id' },
        { name: 'accountId', type: 'id', nullable: true },
        { name: 'name', type: 'code' },
        { name: 'values', type: 'json' },
        { name: 'state', type: 'code', length: 16 },
        { name: 'reason', type: 'code', length: 16, nullable: true },
        { name: 'errcode', type: 'int', nullable: true },
        { name: 'trace', type: 'code', nullable: true },
        { name: 'attempts', type: 'int' },
        { name: 'createdAt', type: 'moment' },
        { name: 'availableAt', type: 'moment' },
        { name: 'endedAt', type: 'moment', nullable: true },
      ],
      [
        { name: 'ux_message_source', columns: ['sourceId', 'recipientId', 'name'], unique: true },
        { name: 'ix_message_lane', columns: ['accountId', 'state', 'id'] },
        { name: 'ix_message_complaint', columns: ['communityId', 'complaintId', 'id'] },
      ],
    );
    await createTable(
      runner,
      'message_lane',
      [
        { name: 'accountId', type: 'id', primary: true },
        { name: 'nextAt', type: 'moment', nullable: true },
        { name: 'claim', type: 'id', nullable: true },
        { name: 'claimedUntil', type: 'moment' },
      ],
      [{ name: 'ix_message_lane_next', columns: ['nextAt', 'accountId'] }],
    );
    await createTable(
      runner,
      'message_credit',
      [
        { name: 'id', type: 'id', primary: true },
        { name: 'accountId', type: 'id' },
        { name: 'name', type: 'code' },
        { name: 'delta', type: 'int' },
        { name: 'reason', type: 'code', length: 16 },
        { name: 'sourceId', type: 'code', length: 64 },
        { name: 'at', type: 'moment' },
      ],
      [
        { name: 'ux_message_credit_source', columns: ['sourceId', 'name', 'accountId'], unique: true },
        { name: 'ix_message_credit_balance', columns: ['accountId', 'name', 'delta'] },
        { name: 'ix_message_credit_hint', columns: ['accountId', 'name', 'reason', 'at'] },
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['message_credit', 'message_lane', 'message', 'wechat_push', 'wechat_access_token', 'sign_in_request', 'wechat_identity'])
      await runner.dropTable(table);
  }
}
