using System.Text;
using System.Text.RegularExpressions;
using ManifestDsl.ApiFacts.Schema;

namespace ManifestDsl.ApiFacts.Packages;

/// <summary>
/// Derives required fields and allowed values from the npm packages that carry the JSON schemas of Kubernetes: KubernetesClient says
/// neither. kubernetes-models has the stable kinds, with their allowed values; its models and the client's are walked side by side, from each
/// kind on, so no name of a type has to be guessed. @kubernetes/client-node has the rest, under the names of the client.
/// </summary>
public static partial class DeclaredFacts
{
    private static readonly string[] Versions = ["V1beta2", "V1beta1", "V1alpha3", "V1alpha2", "V1alpha1"];

    /// <summary>The file of facts.</summary>
    /// <param name="models">The folder of the unpacked kubernetes-models.</param>
    /// <param name="apimachinery">The folder of the unpacked @kubernetes-models/apimachinery.</param>
    /// <param name="client">The folder of the unpacked @kubernetes/client-node.</param>
    /// <param name="missing">The models of the client that the packages lack.</param>
    public static string Render(string models, string apimachinery, string client, out IReadOnlyList<string> missing)
    {
        var files = Pair(models, apimachinery);
        AddRest(files, Path.Combine(client, "dist", "gen", "models"));
        var text = new StringBuilder();
        text.Append("# Written by the tool (command \"packages\") from the npm packages that CONTRIBUTING.md names. Do not edit.\n");
        text.Append("# Model of KubernetesClient, then its fields with facts about them.\n");
        foreach (var (model, file) in files.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal))
        {
            var fields = TypeScriptModel.Read(file, apimachinery);
            text.Append(model.Name).Append('\n');
            foreach (var property in ClientModels.Properties(model).OrderBy(property => property.Name, StringComparer.Ordinal))
            {
                if (property.Name is "apiVersion" or "kind" && ClientModels.IsKind(model))
                {
                    continue;
                }

                if (fields.TryGetValue(property.Name, out var field) && (field.IsRequired || field.Allowed.Count > 0))
                {
                    text.Append(' ').Append(property.Name).Append(field.IsRequired ? ";required" : "");
                    text.Append(field.Allowed.Count > 0 ? ";enum=" + string.Join('|', field.Allowed) : "").Append('\n');
                }
            }
        }

        missing = [.. ClientModels.All().Where(model => !files.ContainsKey(model)).Select(model => model.Name)];
        return text.ToString();
    }

    private static Dictionary<Type, string> Pair(string models, string apimachinery)
    {
        var files = new Dictionary<Type, string>();
        var queue = new Queue<(Type Model, string File)>();
        foreach (var kind in ClientModels.Kinds())
        {
            var folder = kind.Entity.Group.Length > 0 ? Path.Combine(models, kind.Entity.Group, kind.Entity.ApiVersion) : Path.Combine(models, kind.Entity.ApiVersion);
            queue.Enqueue((kind.Model, Path.Combine(folder, kind.Entity.Kind + ".d.ts")));
            queue.Enqueue((kind.Model, Path.Combine(apimachinery, "apis", "meta", "v1", kind.Entity.Kind + ".d.ts")));
        }

        while (queue.TryDequeue(out var pair))
        {
            if (!File.Exists(pair.File) || !files.TryAdd(pair.Model, pair.File))
            {
                continue;
            }

            var fields = TypeScriptModel.Read(pair.File, apimachinery);
            foreach (var property in ClientModels.Properties(pair.Model))
            {
                if (ClientModels.ModelOf(property.Type) is { } model && fields.GetValueOrDefault(property.Name)?.Model is { } file)
                {
                    queue.Enqueue((model, file));
                }
            }
        }

        return files;
    }

    private static void AddRest(Dictionary<Type, string> files, string folder)
    {
        foreach (var model in ClientModels.All().Where(model => !files.ContainsKey(model)).ToList())
        {
            // The newest versions are not there yet: what was required of the same model before is so still.
            var name = Prefix().Replace(model.Name, "$1V");
            var names = Versions.Select(version => Version().Replace(name, version)).Prepend(name);
            if (names.Select(candidate => Path.Combine(folder, candidate + ".d.ts")).FirstOrDefault(File.Exists) is { } file)
            {
                files.Add(model, file);
            }
        }
    }

    [GeneratedRegex("^V[0-9]+((alpha|beta)[0-9]+)?(?=[A-Z])")]
    private static partial Regex Version();

    /// <summary>The group before a version, as in Corev1Event, which the other client writes CoreV1Event.</summary>
    [GeneratedRegex("^([A-Z][a-z]+)v(?=[0-9])")]
    private static partial Regex Prefix();
}
