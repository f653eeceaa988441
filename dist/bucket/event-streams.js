export { T as EventStreamSerde, O as eventStreamSerdeProvider } from "./shared.js";
