import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { DemoPeopleView, DemoSignInRequest, SignInAnswer } from '@huiyin/shared/accounts/account.contract';
import { Public } from '../platform/http/can.decorator.ts';
import { Device } from '../platform/http/device.decorator.ts';
import { demoSignInRequest } from './account.schema.ts';
import { DemoSignIn } from './demo-sign-in.ts';

@Controller('demo')
export class DemoController {
  constructor(private readonly demo: DemoSignIn) {}

  @Get('people')
  @Public('the person picker stands in for a login; 404 outside the demo')
  async people(): Promise<DemoPeopleView> {
    return { people: await this.demo.people() };
  }

  @Post('sign-in')
  @HttpCode(200)
  @Public('the person picker stands in for a login; 404 outside the demo')
  async signIn(@Body({ schema: demoSignInRequest }) { person }: DemoSignInRequest, @Device() device: string | null): Promise<SignInAnswer> {
    return { token: await this.demo.signIn(person, device) };
  }
}
