import { Component, type ReactNode } from 'react';

/** A part that fails while it is shown is left out: the page is read without it. */
export class LateBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override state = { hasFailed: false };

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
