/** Why something an editor wrote cannot be an address, and what to write instead. */
export interface AddressFault {
  fault: string
  mend: string
}
