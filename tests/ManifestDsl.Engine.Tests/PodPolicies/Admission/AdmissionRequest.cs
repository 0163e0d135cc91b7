using System.Text.Json.Nodes;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Tests.PodPolicies.Admission;

/// <summary>What the API server asks a policy: the inputs of its expressions.</summary>
internal static class AdmissionRequest
{
    /// <summary>Somebody creates an object.</summary>
    public static JsonObject Create(KubernetesObject source, string user = "jane", params string[] groups) => Of("CREATE", source, null, user, groups);

    /// <summary>Somebody changes an object.</summary>
    public static JsonObject Update(KubernetesObject source, KubernetesObject old) => Of("UPDATE", source, old, "jane", []);

    private static JsonObject Of(string operation, KubernetesObject source, KubernetesObject? old, string user, string[] groups) => new()
    {
        ["request"] = new JsonObject
        {
            ["operation"] = operation,
            ["kind"] = new JsonObject { ["group"] = source.Group, ["version"] = "v1", ["kind"] = source.Kind },
            ["name"] = source.Name,
            ["namespace"] = "shop",
            ["userInfo"] = UserInfo(user, groups),
        },
        ["object"] = ApiJson.Admitted(source.Root),
        ["oldObject"] = old is null ? null : ApiJson.Admitted(old.Root),
        ["namespaceObject"] = new JsonObject { ["metadata"] = new JsonObject { ["name"] = "shop" } },
    };

    private static JsonObject UserInfo(string user, string[] groups)
    {
        var info = new JsonObject { ["username"] = user };
        if (groups.Length > 0)
        {
            info["groups"] = new JsonArray([.. groups.Select(static group => (JsonNode)group)]);
        }

        return info;
    }
}
