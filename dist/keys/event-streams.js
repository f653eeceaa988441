export { o as EventStreamSerde, l as eventStreamSerdeProvider } from "./shared.js";
