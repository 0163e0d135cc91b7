using ManifestDsl.Evaluation.Values;

namespace ManifestDsl.Evaluation.Fragments;

/// <summary>A part of a Kubernetes object, or a whole one, as one expression or assignment writes it.</summary>
/// <param name="Value">What is written: members that are not known here are unknown or not there.</param>
/// <param name="IsFinal">True when nothing else can set what this leaves unset.</param>
internal sealed record Fragment(ObjectValue Value, bool IsFinal);
