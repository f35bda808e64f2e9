/** Id of the place in the head that is kept for the pin, so that nothing moves when it comes. */
export const PIN_PLACE = 'pin'
