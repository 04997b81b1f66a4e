/** The telephone does not open its camera to WeChat. */
export class CameraShut extends Error {
  constructor() {
    super('camera shut');
    this.name = 'CameraShut';
  }
}
