// npm run wechat:stand-in: WeChat's platform in small, for trying the program without an AppID.
import { openStandIn } from './open-stand-in.ts';

const { PORT = '3999', HOST = '127.0.0.1', WECHAT_CALLBACK_URL, WEB_URL } = process.env;
const { url, control } = await openStandIn({
  port: Number(PORT),
  host: HOST,
  settings: { callback: { url: WECHAT_CALLBACK_URL ?? null }, ...(WEB_URL && { web: WEB_URL }) },
});
const { appId, secret, callback, templates } = control.settings;
console.log(`A stand-in for WeChat's platform listens on ${url}; its users are in the browser there.

AppID             ${appId}
AppSecret         ${secret}
Token             ${callback.token}
EncodingAESKey    ${callback.aesKey}
Pushes go to      ${callback.url ?? 'nobody: name the address in WECHAT_CALLBACK_URL, or on the page'}

Templates
${templates.map(({ name, id, title }) => `  ${id}  ${name.padEnd(18)} ${title}`).join('\n')}`);
