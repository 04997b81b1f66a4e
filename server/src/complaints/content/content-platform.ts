import { Inject, Injectable, Logger } from '@nestjs/common';
import type { ContentState } from '@huiyin/shared/complaints/content-check.contract';
import { WechatIdentities } from '../../accounts/index.ts';
import type { Configuration } from '../../platform/config/configuration.ts';
import { CONFIGURATION } from '../../platform/config/configuration.token.ts';
import { Reads } from '../../platform/db/index.ts';
import { StoredFiles, type StoredFile } from '../../platform/files/index.ts';
import { errorFields } from '../../platform/log/error-fields.ts';
import type { WechatClient } from '../../platform/wechat/wechat-client.ts';
import { WechatError } from '../../platform/wechat/wechat-errors.ts';
import { WECHAT } from '../../platform/wechat/wechat.module.ts';

/** What is known of words or a picture; with a trace its verdict is still to come. */
export interface Finding {
  readonly state: ContentState;
  readonly label: number | null;
  readonly traceId: string | null;
}
/** Worst last. */
const GRAVITY: readonly ContentState[] = ['pass', 'pending', 'review', 'risky'];
export const gravest = (states: readonly ContentState[]): ContentState => [...states].sort((one, other) => GRAVITY.indexOf(other) - GRAVITY.indexOf(one))[0]!;

const finding = (state: ContentState): Finding => ({ state, label: null, traceId: null });
/** Nothing is known yet: it is asked again. */
export const UNKNOWN = finding('pending');
/** What was deleted meanwhile is shown to nobody. */
export const GONE = finding('pass');
/** The platform cannot say: somebody of ours has to look. */
export const FOR_PEOPLE = finding('review');

/** The longest text that the platform takes, in characters. */
const LONGEST = 2_500;
/** The platform fetches a picture within half an hour. */
const LINK_LIFE_MS = 45 * 60_000;

function piecesOf(text: string): string[] {
  const letters = [...text];
  return Array.from({ length: Math.ceil(letters.length / LONGEST) }, (_, at) => letters.slice(at * LONGEST, (at + 1) * LONGEST).join(''));
}

/** Asks WeChat what it thinks of what people wrote and showed. Whatever goes wrong is an answer as well: nothing here throws. */
@Injectable()
export class ContentPlatform {
  private readonly log = new Logger('content-check');

  constructor(
    @Inject(WECHAT) private readonly wechat: WechatClient | null,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly identities: WechatIdentities,
    private readonly files: StoredFiles,
    private readonly reads: Reads,
  ) {}

  get isThere(): boolean {
    return this.wechat !== null;
  }

  words(accountId: string | null, text: string): Promise<Finding> {
    return this.asked(accountId, async (wechat, openId) => {
      const found = await Promise.all(piecesOf(text).map((piece) => wechat.checkText(piece, openId)));
      const state = gravest(found.map(({ suggestion }) => suggestion));
      return { state, label: found.find(({ suggestion }) => suggestion === state)!.label, traceId: null };
    });
  }

  /** The verdict comes later, by the trace. Without a public address nothing can be fetched: that is for people. */
  async picture(accountId: string | null, file: StoredFile): Promise<Finding> {
    const { publicUrl } = this.configuration;
    if (publicUrl === null) return FOR_PEOPLE;
    return this.asked(accountId, async (wechat, openId) => {
      const { traceId } = await wechat.checkImage(publicUrl + this.files.linkFor(file, LINK_LIFE_MS), openId);
      return { ...UNKNOWN, traceId };
    });
  }

  private async asked(accountId: string | null, question: (wechat: WechatClient, openId: string) => Promise<Finding>): Promise<Finding> {
    if (!this.wechat) return UNKNOWN;
    try {
      const openId = await this.identities.openIdOf(this.reads, accountId);
      return openId === null ? FOR_PEOPLE : await question(this.wechat, openId);
    } catch (error) {
      this.log.warn({ message: 'not checked', ...errorFields(error) });
      return error instanceof WechatError && error.failure === 'refused' ? FOR_PEOPLE : UNKNOWN;
    }
  }
}
