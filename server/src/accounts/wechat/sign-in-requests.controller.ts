import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type {
  SignInDecideRequest,
  SignInLookRequest,
  SignInRequestState,
  SignInRequestView,
  SignInScanRequest,
  SignInScanView,
} from '@huiyin/shared/accounts/wechat.contract';
import type { Actor } from '../../platform/db/index.ts';
import { Can, Public } from '../../platform/http/can.decorator.ts';
import { Device } from '../../platform/http/device.decorator.ts';
import { Me } from '../../platform/http/me.decorator.ts';
import { RecordId } from '../../platform/http/record-id.ts';
import { ScanSignIn } from './scan-sign-in.ts';
import { signInDecideRequest, signInLookRequest, signInScanRequest } from './wechat.schema.ts';

/** Signing a computer in by a telephone; each step works once, so that none takes a key. */
@Controller('sign-in-requests')
export class SignInRequestsController {
  constructor(private readonly scans: ScanSignIn) {}

  @Post()
  @HttpCode(201)
  @Public('a computer has no session before it is signed in; 404 without WeChat')
  ask(@Device() device: string | null): Promise<SignInRequestView> {
    return this.scans.ask(device);
  }

  @Post('scan')
  @HttpCode(200)
  @Can('session.own')
  scan(@Me() me: Actor, @Body({ schema: signInScanRequest }) { scene }: SignInScanRequest): Promise<SignInScanView> {
    return this.scans.scan(me, scene);
  }

  @Post(':id/decide')
  @HttpCode(200)
  @Can('session.own')
  async decide(@Me() me: Actor, @RecordId() id: string, @Body({ schema: signInDecideRequest }) request: SignInDecideRequest): Promise<{ decided: true }> {
    await this.scans.decide(me, id, request);
    return { decided: true };
  }

  @Post(':id/look')
  @HttpCode(200)
  @Public('the secret of the computer that asked opens it')
  look(
    @RecordId() id: string,
    @Body({ schema: signInLookRequest }) { secret }: SignInLookRequest,
    @Device() device: string | null,
  ): Promise<SignInRequestState> {
    return this.scans.look(id, secret, device);
  }
}
