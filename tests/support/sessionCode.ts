/**
 * Has the code at hand that a session loads on demand. The first test of a file would else wait for the transformation of some hundred files, which says nothing
 * of the page.
 */
export async function loadSessionCode(): Promise<void> {
  await Promise.all([
    import('@/app/meeting/SessionTools.tsx'),
    import('@/app/meeting/MeetingRoom.tsx'),
    import('@/app/pages/session/SessionPage.tsx'),
    import('@/app/pages/transition/TransitionPage.tsx'),
    import('@/app/shown/exploreFigures.ts'),
    import('@/features/session/pin/PinDialog.tsx'),
  ])
}
