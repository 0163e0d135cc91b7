using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Validation.Fits;

namespace ManifestDsl.Engine.Validation;

/// <summary>MDSL7018: fields that need or exclude each other, by the type that has them. What the schema cannot say is code here.</summary>
internal static class FitCheck
{
    public static void Check(MapNode map, ApiType type, CheckScope scope)
    {
        switch (type.Name)
        {
            case "V1ObjectMeta":
                MetadataFit.Check(map, scope);
                break;
            case "V1LabelSelectorRequirement" or "V1NodeSelectorRequirement":
                RequirementFit.Check(map, scope);
                break;
            case "V1Toleration":
                TolerationFit.Check(map, scope);
                break;
            case "V1ServiceSpec":
                ServiceFit.Check(map, scope);
                break;
            case "V1IngressSpec":
                IngressFit.CheckSpec(map, scope);
                break;
            case "V1HTTPIngressPath":
                IngressFit.CheckPath(map, scope);
                break;
            case "V1NetworkPolicyPeer":
                NetworkPolicyFit.CheckPeer(map, scope);
                break;
            case "V1NetworkPolicyPort":
                NetworkPolicyFit.CheckPort(map, scope);
                break;
            case "V2MetricSpec":
                MetricFit.CheckSpec(map, scope);
                break;
            case "V2MetricTarget":
                MetricFit.CheckTarget(map, scope);
                break;
            case "V1JobSpec":
                JobFit.Check(map, scope);
                break;
            case "V1ConfigMap":
                DataFit.Check(map, scope);
                break;
            case "Rbacv1Subject":
                SubjectFit.Check(map, scope);
                break;
            case "V1PersistentVolumeClaimSpec":
                ClaimFit.Check(map, scope);
                break;
        }
    }
}
