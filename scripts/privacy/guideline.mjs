// npm run privacy-guideline: the text for 小程序用户隐私保护指引 in the platform's console, from the one table of the declaration.
import { platformGuideline } from '@huiyin/shared/privacy/platform-guideline';

console.log(platformGuideline());
