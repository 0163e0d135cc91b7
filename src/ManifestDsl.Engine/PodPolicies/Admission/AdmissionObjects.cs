using System.Collections.Immutable;
using ManifestDsl.Engine.Lowering;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Admission;

/// <summary>A policy as objects of the current cluster: a ValidatingAdmissionPolicy and its binding.</summary>
internal static class AdmissionObjects
{
    private const string Group = "admissionregistration.k8s.io";

    // The first version that has v1beta1, where a feature gate turns it on, and the first that has v1, where it is on.
    private static readonly KubernetesVersion FirstBeta = new(28);
    private static readonly KubernetesVersion FirstStable = new(30);

    /// <summary>The objects, the policy first; none for a policy that the labels of namespaces express.</summary>
    public static ImmutableArray<MapNode> Of(PodPolicy policy, LoweringContext context)
    {
        var controls = ControlList.Of(policy);
        if (controls.IsEmpty && !IsExtended(policy))
        {
            return [];
        }

        if (context.Version.CompareTo(FirstBeta) < 0)
        {
            context.Report(
                DeclarationRules.ClusterTooOld,
                FindingCause.BadValue,
                policy.Declaration,
                $"{context.Subject} needs a ValidatingAdmissionPolicy {Reason(controls)}, which Kubernetes {context.Version} does not have: set ManifestKubernetesVersion to 1.30 or above, or declare only its Level, which labels of namespaces express");
            return [];
        }

        var apiVersion = Group + (context.Version.CompareTo(FirstStable) < 0 ? "/v1beta1" : "/v1");
        var admission = AdmissionPolicy.Of(policy, controls, apiVersion, context);
        return [admission, AdmissionBinding.Of(policy, admission, apiVersion, context)];
    }

    /// <summary>True when the declaration itself writes into the object: that must not get lost.</summary>
    private static bool IsExtended(PodPolicy policy) =>
        PartLowering.Property(policy.Declaration, "Overrides") is not null || PartLowering.Property(policy.Declaration, "Patches") is ListNode { Items.IsEmpty: false };

    private static string Reason(ImmutableArray<CelControl> controls) =>
        controls.IsEmpty ? "to put its Overrides and Patches in" : "for " + string.Join(", ", controls.Select(static control => control.Control));
}
