import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { Public } from '../http/can.decorator.ts';
import { ReceivePush, type PushQuery } from './receive-push.ts';

const WHY = 'WeChat signs what it pushes';

/** The address that is entered in the platform's console: safe mode, JSON. */
@Controller('wechat/push')
export class PushController {
  constructor(private readonly pushes: ReceivePush) {}

  @Get()
  @Public(WHY)
  @Header('content-type', 'text/plain; charset=utf-8')
  verify(@Query() query: PushQuery): string {
    return this.pushes.verify(query);
  }

  @Post()
  @HttpCode(200)
  @Public(WHY)
  @Header('content-type', 'text/plain; charset=utf-8')
  async receive(@Query() query: PushQuery, @Body() body: unknown): Promise<string> {
    await this.pushes.receive(query, body);
    return 'success';
  }
}
