import { Component, type ReactNode } from 'react'
import { ErrorScreen } from './ErrorScreen.tsx'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly crashed: boolean
}

/** The last net: whatever throws while drawing ends in a sentence and a way on, not in a white page. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { crashed: false }

  static getDerivedStateFromError(): State {
    return { crashed: true }
  }

  override render() {
    return this.state.crashed ? <ErrorScreen /> : this.props.children
  }
}
