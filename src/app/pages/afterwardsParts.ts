export { OfflineStripe } from '@/features/offline/OfflineStripe.tsx'
export { AreaSearch } from '@/features/find-area/AreaSearch.tsx'
export { SessionTools } from '../meeting/SessionTools.tsx'
export { ExploreActions } from './explore/ExploreActions.tsx'
