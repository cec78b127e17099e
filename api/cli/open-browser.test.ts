import { describe, expect, it } from 'vitest';
import { browserCommand } from './open-browser.ts';

describe('browserCommand', () => {
  const address = 'http://localhost:3000';

  it('names the program of each system', () => {
    expect(browserCommand(address, 'win32', {})).toEqual(['rundll32', 'url.dll,FileProtocolHandler', address]);
    expect(browserCommand(address, 'darwin', {})).toEqual(['open', address]);
    expect(browserCommand(address, 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', address]);
    expect(browserCommand(address, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open', address]);
  });

  it('names none on Linux without a screen', () => {
    expect(browserCommand(address, 'linux', { DISPLAY: '' })).toBeNull();
  });
});
