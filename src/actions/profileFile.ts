/** Rule sets as a file. Large, because of what reads it: the pane loads it only when a file is written or read. */
export {
  formatProfiles,
  parseProfiles,
  type FileProblem,
  type ProfilesRead,
} from "../kpi/profile/profileFile";
